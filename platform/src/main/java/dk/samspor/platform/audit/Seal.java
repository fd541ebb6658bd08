package dk.samspor.platform.audit;

import java.time.Instant;

/**
 * One link of the chain over the audit rows.
 *
 * @param position 1, 2, 3 … without a gap
 * @param from the first transaction whose rows it covers
 * @param below the first transaction it does not cover
 * @param rows how many rows it covers
 * @param previous digest of the link before; empty for the first
 * @param digest SHA-256 over all of this and over every row
 */
record Seal(long position, long from, long below, int rows, byte[] previous, byte[] digest, Instant at) {

  /** What stands before the first link. */
  static final Seal BEFORE_THE_FIRST = new Seal(0, 0, 0, 0, new byte[0], new byte[0], Instant.EPOCH);
}
