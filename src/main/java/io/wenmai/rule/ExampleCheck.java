package io.wenmai.rule;

import io.wenmai.mention.Mention;
import io.wenmai.mention.Mentions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tries rules on the texts that they bring along. */
public final class ExampleCheck {
  private final RuleSet rules;
  private final Function<String, List<Mentions>> reader;

  /** With what reads a text as it would read an article. */
  public ExampleCheck(RuleSet rules, Function<String, List<Mentions>> reader) {
    this.rules = rules;
    this.reader = reader;
  }

  /** One line for each example that the rule does not match as told, and what it does instead. */
  public List<String> problems(Rule rule) {
    List<String> problems = new ArrayList<>();
    for (Example example : rule.examples()) {
      Found found = find(rule, example.text());
      if (!found.agrees(rule, example)) {
        problems.add(
            found.problem(example.place(), rule, example.matches().toString(), example.text()));
      }
    }
    for (Rule.Counterexample example : rule.counterexamples()) {
      Found found = find(rule, example.text());
      if (!found.matches.isEmpty()) {
        problems.add(found.problem(example.place(), rule, "nothing", example.text()));
      }
    }
    return problems;
  }

  private Found find(Rule rule, String text) {
    List<Mentions> sentences = reader.apply(text);
    List<Map<String, List<String>>> matches = new ArrayList<>();
    for (Mentions sentence : sentences) {
      rules.match(sentence).stream()
          .filter(match -> match.rule().id().equals(rule.id()))
          .forEach(match -> matches.add(slots(sentence, match)));
    }
    return new Found(matches, sentences);
  }

  private static Map<String, List<String>> slots(Mentions sentence, Match match) {
    Map<String, List<String>> slots = new LinkedHashMap<>();
    for (Capture capture : match.captures()) {
      String keyword = capture.keyword();
      String text = sentence.sentence().textOf(capture.span());
      slots
          .computeIfAbsent(capture.slot(), _slot -> new ArrayList<>())
          .add(keyword == null ? text : keyword);
    }
    return slots;
  }

  /** What a rule finds in a text: slots with their texts or keywords, match by match. */
  private record Found(List<Map<String, List<String>>> matches, List<Mentions> sentences) {
    boolean agrees(Rule rule, Example example) {
      boolean same = matches.size() == example.matches().size();
      for (int i = 0; same && i < matches.size(); i++) {
        same = agrees(rule, example.matches().get(i), matches.get(i));
      }
      return same;
    }

    /** Slots whose names begin with _ and those that {@code set} fills need not be told. */
    private static boolean agrees(
        Rule rule, Map<String, List<String>> told, Map<String, List<String>> found) {
      Map<String, List<String>> all = new LinkedHashMap<>(found);
      rule.set().forEach((slot, keyword) -> all.put(slot, List.of(keyword)));
      boolean toldAreFound =
          told.entrySet().stream().allMatch(slot -> slot.getValue().equals(all.get(slot.getKey())));
      return toldAreFound
          && found.keySet().stream()
              .allMatch(slot -> slot.startsWith("_") || told.containsKey(slot));
    }

    String problem(Place place, Rule rule, String wanted, String text) {
      String seen =
          sentences.stream()
              .flatMap(sentence -> sentence.all().stream())
              .map(Found::show)
              .collect(Collectors.joining(", "));
      return place
          + ": %s should find %s in \"%s\", not %s; mentions: %s"
              .formatted(rule.id(), wanted, text, matches.isEmpty() ? "nothing" : matches, seen);
    }

    private static String show(Mention mention) {
      return Kind.of(mention).name().toLowerCase(Locale.ROOT) + " " + mention.text();
    }
  }
}
