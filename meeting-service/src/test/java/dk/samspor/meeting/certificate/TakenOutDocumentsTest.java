package dk.samspor.meeting.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspor.meeting.Books;
import dk.samspor.meeting.Walk;
import dk.samspor.meeting.certificate.Postbox.LetterFrom;
import dk.samspor.platform.testing.TestSuperuser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The doctor takes a document out where it lies: the copy here goes too. */
@QuarkusTest
class TakenOutDocumentsTest {
  @Inject
  Postbox post;

  @Inject
  Books books;

  @Test void the_copy_of_a_document_that_was_taken_out_is_forgotten_and_other_texts_leave_it() throws SQLException {
    var walk = Walk.opened();
    var certificate = UUID.randomUUID();
    var document = UUID.randomUUID();
    var citizen = books.citizenOf(walk.id());
    post.post(LetterFrom.odense(certificate, 1, citizen), "CertificateDelivered", """
        {"form":"LAE_265","teamCase":"%s","deliveredDate":"2015-02-20","document":"%s","pages":4}""".formatted(walk.id(), document));
    await().until(() -> walk.seen().extract().<Integer>path("documents.size()") == 1);
    fetched(walk.id(), document);
    fetched(walk.id(), UUID.randomUUID()); // another document of the case
    post.post(LetterFrom.odense(certificate, 2, citizen), "CertificateRedacted", redacted("ASSESSMENT"));
    post.post(LetterFrom.odense(certificate, 3, citizen), "CertificateRedacted", redacted("DOCUMENTS"));
    await().until(() -> books.count("document_content where document = ?1", document) == 0);
    assertThat(books.count("document_content where case_id = ?1", walk.id())).isEqualTo(1);
  }

  private static String redacted(String text) {
    return "{\"reason\":\"NOT_NECESSARY\",\"texts\":[\"" + text + "\"],\"events\":[]}";
  }

  private static void fetched(UUID teamCase, UUID document) throws SQLException {
    try (var connection = TestSuperuser.open();
        var insert = connection.prepareStatement("insert into document_content (case_id, document, pdf) values (?, ?, decode('0102', 'hex'))")) {
      insert.setObject(1, teamCase);
      insert.setObject(2, document);
      insert.executeUpdate();
    }
  }
}
