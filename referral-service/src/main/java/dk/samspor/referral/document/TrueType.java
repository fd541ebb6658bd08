package dk.samspor.referral.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a document is by its first bytes, whatever its name or header says. Only what people send instead of a PDF by
 * mistake; the rest is OTHER, and refused as well.
 */
enum TrueType {
  PDF("%PDF-"),
  /** Word, Excel and other Office documents are ZIP archives. */
  OFFICE_DOCUMENT_OR_ZIP("PK\003\004"),
  OLD_OFFICE_DOCUMENT("\u00D0\u00CF\u0011\u00E0"),
  RICH_TEXT("{\\rtf"),
  PNG("\u0089PNG"),
  JPEG("\u00FF\u00D8\u00FF"),
  TIFF("II*\000"),
  HTML("<!"),
  XML("<?xml"),
  OTHER("");

  private final byte[] beginning;

  TrueType(String beginning) {
    this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
  }

  static TrueType of(byte[] content) {
    return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst().orElse(OTHER);
  }

  private boolean begins(byte[] content) {
    return content.length >= beginning.length
        && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
  }
}
