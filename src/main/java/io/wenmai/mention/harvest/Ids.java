package io.wenmai.mention.harvest;

import io.wenmai.lexicon.Lexicon;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/** Gives ids that no entity has yet: the name's Latin letters, or a hash of a Chinese one. */
final class Ids {
  private static final int HASH_BYTES = 5;
  private static final int LONGEST = 48;

  private final Lexicon lexicon;
  private final Set<String> given = new HashSet<>();

  Ids(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  String next(String label) {
    String slug = slug(label);
    boolean free = !slug.isEmpty() && lexicon.entity(slug) == null && !given.contains(slug);
    String id = free ? slug : "name-" + hash(label);
    given.add(id);
    return id;
  }

  /** The slug of a name in Latin letters, empty for other names. */
  private static String slug(String label) {
    boolean latin = label.chars().allMatch(c -> c < 128) && label.chars().anyMatch(Ids::letter);
    String slug = latin ? dashed(label.toLowerCase(Locale.ROOT)) : "";
    return slug.length() <= LONGEST ? slug : "";
  }

  private static boolean letter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static String dashed(String text) {
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean kept = letter(c) || (c >= '0' && c <= '9');
      if (kept) {
        slug.append(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    return slug.toString().replaceAll("-$", "");
  }

  private static String hash(String label) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(label.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
