package io.wenmai.mention.name;

import io.wenmai.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands between the marks of a list: “A、B和C”.
 *
 * @param members offsets in the line
 * @param strong whether the words around it say that its members are organisations
 */
record MemberList(List<Span> members, boolean strong) {
  private static final String CLAUSE_ENDS = "，。；:!！?？;(";
  private static final int STRONG_WORD = 2;
  private static final int LONGEST_REMARK = 24;

  MemberList {
    members = List.copyOf(members);
  }

  /** The lists of a line. */
  static List<MemberList> in(Line line, NameWords words, LeftEdge edge) {
    List<MemberList> found = new ArrayList<>();
    int begin = 0;
    for (int at = 0; at <= line.length(); at++) {
      int past = pastRemark(line, at);
      if (past > at) {
        at = past - 1;
      } else if (at == line.length() || CLAUSE_ENDS.indexOf(line.at(at)) >= 0) {
        if (line.text(begin, at).indexOf('、') > 0) {
          found.add(new Cut(line, words.organisations(), edge, begin, at).list());
        }
        begin = at + 1;
      }
    }
    return found;
  }

  /** Behind a remark in brackets after which the list goes on, else {@code at} itself. */
  private static int pastRemark(Line line, int at) {
    if (at >= line.length() || line.at(at) != '(') {
      return at;
    }
    int end = line.text(at, Math.min(line.length(), at + LONGEST_REMARK)).indexOf(')');
    int past = at + end + 1;
    return end > 0 && (line.at(past) == '、' || line.at(past) == '等') ? past : at;
  }

  /** Cuts one clause. */
  private record Cut(Line line, NameWords.Organisations words, LeftEdge edge, int begin, int end) {

    MemberList list() {
      List<Span> members = new ArrayList<>();
      int from = begin;
      for (int at = begin; at <= end; at++) {
        int past = pastRemark(line, at);
        if (past > at) {
          at = past - 1;
        } else if (at == end || line.at(at) == '、') {
          add(members, from, at);
          from = at + 1;
        }
      }
      return new MemberList(members, strong(members));
    }

    private void add(List<Span> members, int from, int to) {
      int remark = from + line.text(from, to).indexOf('(');
      if (to < end || remark >= from) {
        int last = remark > from ? remark : to;
        addPart(members, members.isEmpty() ? firstBegin(last) : from, last);
        return;
      }
      int joint = jointAt(from, to);
      if (joint < to) {
        addPart(members, from, joint);
      }
      int lastFrom = joint < to ? joint + (line.has(joint, "以及") ? 2 : 1) : from;
      addPart(members, lastFrom, lastEnd(lastFrom, to));
    }

    private static void addPart(List<Span> members, int from, int to) {
      if (from < to) {
        members.add(new Span(from, to));
      }
    }

    /** Where the list begins: behind the words that introduce it, or where its first name does. */
    private int firstBegin(int to) {
      for (int at = to - 1; at > begin; at--) {
        int intro = words.listBegins().endingAt(line.text(), at);
        if (intro > 0 && at - intro >= begin) {
          return at;
        }
      }
      return edge.of(line, to);
    }

    private int jointAt(int from, int to) {
      for (int at = from + 2; at < to - 1; at++) {
        if (line.has(at, "以及") || "和及与".indexOf(line.at(at)) >= 0) {
          return at;
        }
      }
      return to;
    }

    private int lastEnd(int from, int to) {
      for (int at = from + 2; at < to; at++) {
        int end = words.listEnds().startingAt(line.text(), at);
        boolean head = at + end == to && words.companies().has(line.text(at, at + end));
        if (end > 0 && !head) {
          return at;
        }
      }
      return to;
    }

    private boolean strong(List<Span> members) {
      if (members.isEmpty()) {
        return false;
      }
      return words.listBegins().endingAt(line.text(), members.getFirst().begin()) > STRONG_WORD
          || words.listEnds().startingAt(line.text(), pastRemark(line, members.getLast().end()))
              >= STRONG_WORD;
    }
  }
}
