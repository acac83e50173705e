package io.wenmai.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates as feeds write them, to local time in Asia/Shanghai. */
final class Dates {
  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          format("uuuu-M-d[['T'][' ']H:mm[:ss[.SSSSSSSSS][.SSSSSS][.SSS]][ ][XXX][XX][X]]"),
          format("uuuu/M/d[ H:mm[:ss]]"),
          format("uuuu年M月d日[[ ]H:mm[:ss]]"),
          DateTimeFormatter.ISO_ZONED_DATE_TIME,
          DateTimeFormatter.RFC_1123_DATE_TIME);

  private Dates() {}

  /** Empty where the text is no date known here; a time without a zone is taken as Shanghai's. */
  static Optional<LocalDateTime> parse(String text) {
    return FORMATS.stream().flatMap(format -> parse(text.strip(), format).stream()).findFirst();
  }

  private static Optional<LocalDateTime> parse(String date, DateTimeFormatter format) {
    try {
      return Optional.of(
          local(format.parseBest(date, ZonedDateTime::from, LocalDateTime::from, LocalDate::from)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDateTime local(TemporalAccessor date) {
    return switch (date) {
      case ZonedDateTime zoned -> zoned.withZoneSameInstant(SHANGHAI).toLocalDateTime();
      case LocalDateTime time -> time;
      default -> LocalDate.from(date).atStartOfDay();
    };
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
