package io.wenmai.export;

/** Writes one JSON object a line. */
record ClaimJsonLines(Out out) implements ClaimWriter {
  @Override
  public void begin() {}

  @Override
  public void claim(ClaimLine claim, ClaimSource source) {
    out.line(Json.line(claim.json()));
  }

  @Override
  public void end() {
    out.flush();
  }
}
