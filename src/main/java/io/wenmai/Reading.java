package io.wenmai;

import io.wenmai.claim.Claim;
import io.wenmai.mention.Mentions;
import io.wenmai.text.Document;
import java.util.List;

/** All that the pipeline found in one article, stage by stage. */
public record Reading(Document document, List<Mentions> mentions, List<Claim> claims) {
  public Reading {
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
  }
}
