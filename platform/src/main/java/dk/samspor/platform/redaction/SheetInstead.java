package dk.samspor.platform.redaction;

import dk.samspor.platform.identity.CitizenVault;
import dk.samspor.platform.paper.Press;
import dk.samspor.platform.paper.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** A printed sheet cannot lose a sentence: it goes as a whole, and one that says so lies in its place. */
@ApplicationScoped
public class SheetInstead {

  private static final Sheet SHEET = new Sheet(Locale.forLanguageTag("da"), "Fjernet", "Et dokument, der er fjernet fra sagen",
      "<h1>Dokumentet er fjernet</h1><p>En tekst i dokumentet måtte ikke stå i sagen. Den, der skrev teksten, har fjernet"
          + " den for altid, og dokumentet med den.</p>");

  private final Press press;
  private final CitizenVault vault;

  SheetInstead(Press press, CitizenVault vault) {
    this.press = press;
    this.vault = vault;
  }

  public byte[] pdf() {
    return press.print(SHEET);
  }

  /** For a column of PDF files sealed for their own place, {@code table.column}. */
  public Kept of(String table, String caseColumn, String column) {
    return new Kept() {
      @Override
      public void takeOut(Connection connection, Taking taking) throws SQLException {
        String sql = "update " + table + " set " + column + " = ? where " + caseColumn + " = ?";
        try (var update = connection.prepareStatement(sql)) {
          update.setBytes(1, vault.seal(pdf(), table + "." + column));
          update.setObject(2, taking.caseId());
          update.executeUpdate();
        }
      }

      @Override
      public List<String> covers() {
        return List.of(table + "." + column);
      }
    };
  }
}
