package io.wenmai.mention.value;

/** Stretches that look like numbers and are none: codes, versions, addresses, telephone numbers. */
final class Codes {
  private static final String BEFORE_LETTERS = "-._/&+@:'#=?%";
  private static final String BEFORE_DIGITS = "-._";
  private static final String ADDRESS = "-._~:/?#[]@!$&'()*+,;=%";

  private Codes() {}

  /** The end of the run of letters, digits and the signs that join them. */
  static int end(Chars chars, int at) {
    int i = at;
    while (chars.letterOrDigit(i) || joins(chars, i)) {
      if (chars.has(i, "://")) {
        return addressEnd(chars, i);
      }
      i++;
    }
    return i;
  }

  private static boolean joins(Chars chars, int i) {
    return (chars.letter(i + 1) && chars.isOneOf(i, BEFORE_LETTERS))
        || (chars.digit(i + 1) && chars.isOneOf(i, BEFORE_DIGITS) && !isSign(chars, i))
        || chars.has(i, "://");
  }

  /** Whether the hyphen opens a signed percentage, as in “ETF-1.5%”. */
  private static boolean isSign(Chars chars, int i) {
    if (chars.at(i) != '-' || !chars.letter(i - 1)) {
      return false;
    }
    int end = chars.digitsEnd(i + 1);
    if (chars.at(end) == '.') {
      end = chars.digitsEnd(end + 1);
    }
    return chars.at(end) == '%';
  }

  private static int addressEnd(Chars chars, int at) {
    int i = at;
    while (chars.letterOrDigit(i) || chars.isOneOf(i, ADDRESS)) {
      i++;
    }
    return i;
  }

  /** Whether digits joined by hyphens at {@code at} read as a telephone number or the like. */
  static boolean isTelephone(Chars chars, int at) {
    int groups = 1;
    int longest = 0;
    int end = chars.digitsEnd(at);
    while (chars.at(end) == '-' && chars.digit(end + 1) && groups < 4) {
      int next = chars.digitsEnd(end + 1);
      longest = Math.max(longest, next - end - 1);
      end = next;
      groups++;
    }
    return groups > 1 && (groups > 2 || longest >= 7);
  }
}
