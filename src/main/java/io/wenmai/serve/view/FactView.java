package io.wenmai.serve.view;

import java.util.List;

/**
 * A fact: the claims of all articles that give the same answer to a question.
 *
 * @param type of its claims
 * @param question for people
 * @param answer for people
 * @param verdict how the sources relate
 * @param articles how many give the answer
 * @param sources how many of them are independent
 * @param firstSaid local time in Asia/Shanghai
 * @param conflictsWith ids of facts that cannot hold beside it
 * @param support ids of the claims that give the answer
 * @param denials ids of the claims that deny it
 * @param representative its most precise claim
 */
public record FactView(
    String id,
    String iri,
    String type,
    String question,
    String answer,
    String verdict,
    int articles,
    int sources,
    String firstSaid,
    String lastSaid,
    List<String> conflictsWith,
    List<String> support,
    List<String> denials,
    ClaimView representative) {}
