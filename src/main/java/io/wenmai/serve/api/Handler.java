package io.wenmai.serve.api;

import java.io.IOException;

/** Answers one route. */
@FunctionalInterface
interface Handler {
  /** Answers the call, or throws an {@code HttpProblem} that says why not. */
  void answer(Call call) throws IOException;
}
