package dk.samspor.referral.document;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.OwnDesks;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.Journal;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.identity.CitizenVault;
import dk.samspor.platform.web.PlatformCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The documents of all cases. Works inside the caller's transaction; a row is written once and never changed. */
@ApplicationScoped
public class Documents {

  static final String SEALED_FOR = "case_document.content";

  private static final String STORE = """
      insert into case_document (id, case_id, citizen_id, uploaded_by, uploaded_on, media_type, sha256, size, pages, content)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  private static final String COLUMNS = "id, case_id, citizen_id, uploaded_by, uploaded_on, media_type, sha256, size, pages";
  private static final String MINE = " and case_id in (select case_id from desk where authority = any (?))";

  private final DataSource database;
  private final CitizenVault vault;
  private final OwnDesks ownDesks;
  private final Journal journal;
  private final BusinessClock clock;
  private final PdfCheck pdf;

  Documents(DataSource database, CitizenVault vault, OwnDesks ownDesks, Journal journal, BusinessClock clock, PdfCheck pdf) {
    this.database = database;
    this.vault = vault;
    this.ownDesks = ownDesks;
    this.journal = journal;
    this.clock = clock;
    this.pdf = pdf;
  }

  /** Stores what is a PDF and no larger than allowed; anything else is refused with what it seems to be. */
  public DocumentView store(Case<?, ?> of, Authority from, byte[] content) {
    return store(of.id(), of.citizen(), from, content);
  }

  /** The same for a case that is known by its id. */
  public DocumentView store(UUID caseId, CitizenId citizen, Authority from, byte[] content) {
    var view = new DocumentView(Case.freshId(), caseId, from.value(), clock.today(), "application/pdf",
        checksum(content), content.length, pdf.pagesOf(content));
    run(STORE, statement -> {
      statement.setObject(1, view.id());
      statement.setObject(2, view.caseId());
      statement.setObject(3, citizen.value());
      statement.setString(4, view.from());
      statement.setObject(5, view.date());
      statement.setString(6, view.mediaType());
      statement.setString(7, view.sha256());
      statement.setInt(8, view.size());
      statement.setInt(9, view.pages());
      statement.setBytes(10, vault.seal(content, SEALED_FOR));
      return statement.executeUpdate();
    });
    return view;
  }

  /** The documents of a case of the caller's own, oldest first. */
  public List<DocumentView> of(UUID caseId) {
    return run("select " + COLUMNS + " from case_document where case_id = ?" + MINE + " order by id", statement -> {
      statement.setObject(1, caseId);
      statement.setArray(2, mine(statement.getConnection()));
      return views(statement.executeQuery());
    });
  }

  /** A document of a case of the caller's own; another's does not exist. */
  Opened open(UUID id) {
    return run("select " + COLUMNS + ", content from case_document where id = ?" + MINE, statement -> {
      statement.setObject(1, id);
      statement.setArray(2, mine(statement.getConnection()));
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          throw PlatformCode.NOT_FOUND.refuse();
        }
        journal.looked(new CitizenId(row.getObject("citizen_id", UUID.class)));
        return new Opened(view(row), vault.openBytes(row.getBytes("content"), SEALED_FOR));
      }
    });
  }

  /** The document where it lies on that case of the caller's own; on another it does not exist. */
  public Optional<DocumentView> on(UUID caseId, UUID document) {
    return of(caseId).stream().filter(view -> view.id().equals(document)).findFirst();
  }

  /** @param content as it came */
  record Opened(DocumentView view, byte[] content) {
    @Override
    public String toString() {
      return "Opened[" + view.id() + "]";
    }
  }

  private java.sql.Array mine(Connection connection) throws SQLException {
    return connection.createArrayOf("text", ownDesks.authorities().toArray());
  }

  private static List<DocumentView> views(ResultSet rows) throws SQLException {
    List<DocumentView> views = new ArrayList<>();
    while (rows.next()) {
      views.add(view(rows));
    }
    return views;
  }

  private static DocumentView view(ResultSet row) throws SQLException {
    return new DocumentView(row.getObject("id", UUID.class), row.getObject("case_id", UUID.class), row.getString("uploaded_by"),
        row.getObject("uploaded_on", java.time.LocalDate.class), row.getString("media_type"), row.getString("sha256"),
        row.getInt("size"), row.getInt("pages"));
  }

  static String checksum(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("this Java has no SHA-256", impossible);
    }
  }

  private <T> T run(String sql, Work<T> work) {
    try (Connection connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
      return work.on(statement);
    } catch (SQLException failed) {
      throw new IllegalStateException("the documents cannot be reached", failed);
    }
  }

  private interface Work<T> {
    T on(java.sql.PreparedStatement statement) throws SQLException;
  }
}
