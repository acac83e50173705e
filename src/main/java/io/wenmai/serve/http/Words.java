package io.wenmai.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the pages in the reader's language: Chinese, or English. */
public record Words(String language, ResourceBundle bundle) {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** As the address says ({@code lang=zh}), or the browser's settings. */
  public static Words of(HttpServletRequest request) {
    String asked = request.getParameter("lang");
    String language = asked == null ? request.getLocale().getLanguage() : asked;
    return language.equals("zh") ? of(Locale.CHINESE) : of(Locale.ENGLISH);
  }

  private static Words of(Locale locale) {
    return new Words(
        locale.getLanguage(), ResourceBundle.getBundle("web/words", locale, NO_FALLBACK));
  }

  /** The words under a key. */
  public String get(String key) {
    return bundle.getString(key);
  }

  /** The other language's tag. */
  public String other() {
    return language.equals("zh") ? "en" : "zh";
  }
}
