/** What a sentence mentions: names and normalised values, as typed records. */
@NullMarked
package io.wenmai.mention;

import org.jspecify.annotations.NullMarked;
