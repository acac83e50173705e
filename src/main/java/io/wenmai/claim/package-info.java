/** Matches and document context to claims with modality, attribution and evidence. */
@NullMarked
package io.wenmai.claim;

import org.jspecify.annotations.NullMarked;
