package io.wenmai.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the articles of a JSON document without parsing them, so that each has its line. */
final class JsonItems {
  private static final Set<String> LISTS = Set.of("items", "articles", "entries", "data", "news");

  private JsonItems() {}

  /** One article's JSON and the line in which it begins, from 1. */
  record Item(int line, String json) {}

  /** The items of a list, or of an object's list of items; else the document is the one item. */
  static List<Item> of(String text) {
    int list = list(text);
    return list < 0 ? List.of(new Item(1, text)) : items(text, list);
  }

  /** The lines of a JSON Lines document that are not blank. */
  static List<Item> lines(String text) {
    List<Item> items = new ArrayList<>();
    int line = 0;
    for (String json : text.lines().toList()) {
      line++;
      if (!json.isBlank()) {
        items.add(new Item(line, json));
      }
    }
    return items;
  }

  /** Where the list of items begins, behind its bracket; -1 where there is none. */
  private static int list(String text) {
    int depth = 0;
    String key = "";
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        int end = endOfString(text, i);
        key = depth == 1 ? text.substring(i + 1, end) : key;
        i = end;
      } else if (c == '[' && (depth == 0 || (depth == 1 && LISTS.contains(key)))) {
        return i + 1;
      } else {
        depth += step(c);
      }
    }
    return -1;
  }

  private static List<Item> items(String text, int list) {
    List<Item> items = new ArrayList<>();
    int line = 1 + newlines(text, 0, list);
    for (int i = list; i < text.length() && text.charAt(i) != ']'; ) {
      char c = text.charAt(i);
      int end = c == ',' || Character.isWhitespace(c) ? i : endOfItem(text, i);
      if (end > i) {
        items.add(new Item(line, text.substring(i, end)));
      }
      line += newlines(text, i, Math.max(end, i + 1));
      i = Math.max(end, i + 1);
    }
    return items;
  }

  /** Where an item ends that begins at {@code begin}: at the comma or bracket behind it. */
  private static int endOfItem(String text, int begin) {
    int depth = 0;
    for (int i = begin; i < text.length(); i++) {
      char c = text.charAt(i);
      if (depth == 0 && (c == ',' || c == ']')) {
        return i;
      }
      i = c == '"' ? endOfString(text, i) : i;
      depth += step(c);
    }
    return text.length();
  }

  private static int step(char c) {
    return switch (c) {
      case '[', '{' -> 1;
      case ']', '}' -> -1;
      default -> 0;
    };
  }

  /** The offset of the closing quote, or of the end of the text. */
  private static int endOfString(String text, int open) {
    int i = open + 1;
    while (i < text.length() && text.charAt(i) != '"') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(i, text.length());
  }

  private static int newlines(String text, int begin, int end) {
    return (int) text.substring(begin, end).chars().filter(c -> c == '\n').count();
  }
}
