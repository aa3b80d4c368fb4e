package org.baocao.store;

/**
 * A file as it was kept.
 *
 * @param file the name under which it was sent
 * @param original where its bytes lie, relative to the user's folder, parted by {@code /}
 * @param sha256 of them, lower-case hexadecimal
 */
public record KeptFile(String file, String original, String sha256) {}
