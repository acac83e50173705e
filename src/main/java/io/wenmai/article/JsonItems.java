package io.wenmai.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the articles of a JSON document without parsing them, so that each has its line. */
final class JsonItems {
  private static final Set<String> LISTS = Set.of("items", "articles", "entries", "data", "news");

  /** One article's JSON and the line in which it begins, from 1. */
  record Item(int line, String json) {}

  private final String text;
  private final List<Item> items = new ArrayList<>();
  private int depth;
  private int line = 1;
  private int itemDepth = -1;
  private int begin;
  private int beginLine;
  private String key = "";

  private JsonItems(String text) {
    this.text = text;
  }

  /** The items of a list, or of an object's list of items; else the document is the one item. */
  static List<Item> of(String text) {
    return new JsonItems(text).split();
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

  private List<Item> split() {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\n' -> line++;
        case '"' -> i = string(i);
        case '[', '{' -> open(i);
        case ']', '}' -> close(i);
        default -> {}
      }
    }
    return depth != 0 || itemDepth < 0 ? whole() : items;
  }

  private List<Item> whole() {
    return List.of(new Item(1, text));
  }

  private void open(int i) {
    boolean list = text.charAt(i) == '[';
    if (itemDepth < 0 && list && (depth == 0 || (depth == 1 && LISTS.contains(key)))) {
      itemDepth = depth + 1;
    } else if (depth == itemDepth) {
      begin = i;
      beginLine = line;
    }
    depth++;
  }

  private void close(int i) {
    depth--;
    if (depth == itemDepth && text.charAt(i) == '}') {
      items.add(new Item(beginLine, text.substring(begin, i + 1)));
    }
    if (depth < itemDepth) {
      itemDepth = Integer.MAX_VALUE;
    }
  }

  /** The offset of the closing quote; a string of the outermost object is kept as a key. */
  private int string(int open) {
    int i = open + 1;
    while (i < text.length() && text.charAt(i) != '"') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    if (depth == 1) {
      key = text.substring(open + 1, Math.min(i, text.length()));
    }
    return i;
  }
}
