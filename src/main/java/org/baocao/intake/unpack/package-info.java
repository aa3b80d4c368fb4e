/** Takes mails and archives apart into the files that were sent in them, within limits. */
@NullMarked
package org.baocao.intake.unpack;

import org.jspecify.annotations.NullMarked;
