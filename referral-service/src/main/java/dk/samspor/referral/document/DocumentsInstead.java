package dk.samspor.referral.document;

import dk.samspor.platform.identity.CitizenVault;
import dk.samspor.platform.redaction.Kept;
import dk.samspor.platform.redaction.SheetInstead;
import dk.samspor.platform.redaction.Taking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Whoever put documents on a case takes them out again: who fetches one gets a sheet that says so. */
@ApplicationScoped
public class DocumentsInstead implements Kept {

  private static final String REPLACE = """
      update case_document set content = ?, sha256 = ?, size = ?, pages = 1 where case_id = ? and uploaded_by = any(?)""";

  private final SheetInstead sheet;
  private final CitizenVault vault;

  DocumentsInstead(SheetInstead sheet, CitizenVault vault) {
    this.sheet = sheet;
    this.vault = vault;
  }

  @Override
  public void takeOut(Connection connection, Taking taking) throws SQLException {
    byte[] pdf = sheet.pdf();
    try (var update = connection.prepareStatement(REPLACE)) {
      update.setBytes(1, vault.seal(pdf, Documents.SEALED_FOR));
      update.setString(2, Documents.checksum(pdf));
      update.setInt(3, pdf.length);
      update.setObject(4, taking.caseId());
      update.setArray(5, connection.createArrayOf("text", taking.by().toArray()));
      update.executeUpdate();
    }
  }

  @Override
  public List<String> covers() {
    return List.of("case_document.content");
  }
}
