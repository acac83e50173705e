package io.wenmai.serve.http;

/** What keeps a request from being answered, in the words that the client reads. */
public final class HttpProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  /**
   * @param status of HTTP
   * @param detail what is wrong, and what to do instead
   */
  public HttpProblem(int status, String detail) {
    super(detail);
    this.status = status;
  }

  /** The status of HTTP that says as much. */
  public int status() {
    return status;
  }

  /** What is wrong, and what to do instead. */
  public String detail() {
    return String.valueOf(getMessage());
  }
}
