package dk.samspor.platform.audit;

import java.util.HexFormat;

/**
 * The end of the chain at some moment, as it is kept outside the database.
 *
 * @param digest in hexadecimal
 * @param belowXact the first transaction not covered
 * @param sealedAt ISO 8601, UTC
 */
record Head(long position, String digest, long belowXact, String sealedAt) {

  static Head of(Seal seal) {
    return new Head(seal.position(), HexFormat.of().formatHex(seal.digest()), seal.below(), seal.at().toString());
  }

  /** Whether this link of the chain is the one that was seen. */
  boolean names(Seal seal) {
    return position == seal.position() && digest.equals(HexFormat.of().formatHex(seal.digest()));
  }
}
