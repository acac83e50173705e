/** What every answer over HTTP needs: who may ask, forms, problems, pages. */
@NullMarked
package io.wenmai.serve.http;

import org.jspecify.annotations.NullMarked;
