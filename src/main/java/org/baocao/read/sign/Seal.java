package org.baocao.read.sign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a signature says of itself.
 *
 * @param holds whether it is a signature by its certificate over exactly the content it stands for
 */
record Seal(@Nullable String signer, @Nullable Instant time, boolean holds) {}
