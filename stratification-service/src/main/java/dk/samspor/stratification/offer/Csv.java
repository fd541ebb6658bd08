package dk.samspor.stratification.offer;

import dk.samspor.stratification.StratificationCode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Semicolons between cells; a cell in quotation marks may hold semicolons, line breaks and doubled quotation marks. */
final class Csv {

  private final String text;
  private final List<List<String>> lines = new ArrayList<>();
  private List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private boolean quoted;

  private Csv(String text) {
    this.text = text;
  }

  static List<List<String>> read(byte[] bytes) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Csv(text.startsWith("\uFEFF") ? text.substring(1) : text).lines();
    } catch (CharacterCodingException notUtf8) {
      throw StratificationCode.CSV_NOT_READABLE.refuse();
    }
  }

  private List<List<String>> lines() {
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (quoted && character == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
        cell.append('"');
        at++;
      } else if (character == '"') quoted = !quoted;
      else if (!quoted && character == ';') endCell();
      else if (!quoted && character == '\n') endLine();
      else if (quoted || character != '\r') cell.append(character);
    }
    if (quoted) throw StratificationCode.CSV_NOT_READABLE.refuse();
    endLine();
    return lines;
  }

  private void endCell() {
    cells.add(cell.toString());
    cell.setLength(0);
  }

  private void endLine() {
    endCell();
    if (cells.size() > 1 || !cells.getFirst().isBlank()) lines.add(cells);
    cells = new ArrayList<>();
  }
}
