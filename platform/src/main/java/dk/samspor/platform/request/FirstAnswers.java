package dk.samspor.platform.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.Circumstances;
import dk.samspor.platform.cases.Etag;
import dk.samspor.platform.cases.FirstAnswer;
import dk.samspor.platform.cases.Journal;
import dk.samspor.platform.identity.CitizenVault;
import dk.samspor.platform.web.PlatformCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Gives a repeated write its first answer. Only successful answers are kept. */
@ApplicationScoped
class FirstAnswers {

  static final String HEADER = "Idempotency-Key";

  /** Sets the caller for row-level security and looks the key up, in one round trip. */
  private static final String ENTER = """
      select set_config('samspor.authorities', ?, true), first.fingerprint, first.status, first.etag, first.location, first.answer, first.citizens, first.cases
      from (select 1) as one
      left join idempotency first on first.client = ? and first.operation = ? and first.key = ?
      """;

  private final EntityManager entities;
  private final Caller caller;
  private final Circumstances circumstances;
  private final HttpHeaders headers;
  private final UriInfo uri;
  private final ObjectMapper json;
  private final CitizenVault vault;
  private final SentBody sent;
  private final Journal journal;

  FirstAnswers(EntityManager entities, Caller caller, Circumstances circumstances, HttpHeaders headers, UriInfo uri,
      ObjectMapper json, CitizenVault vault, SentBody sent, Journal journal) {
    this.entities = entities;
    this.caller = caller;
    this.circumstances = circumstances;
    this.headers = headers;
    this.uri = uri;
    this.json = json;
    this.vault = vault;
    this.sent = sent;
    this.journal = journal;
  }

  /** The same request is the same address with the same body. */
  RequestIdentity identify() {
    String key = headers.getHeaderString(HEADER);
    if (key == null) {
      throw PlatformCode.IDEMPOTENCY_KEY_REQUIRED.refuse();
    }
    if (key.isBlank() || key.length() > 100) {
      throw PlatformCode.IDEMPOTENCY_KEY_INVALID.refuse();
    }
    byte[] address = (uri.getRequestUri().getRawPath() + "?" + uri.getRequestUri().getRawQuery()).getBytes(StandardCharsets.UTF_8);
    byte[] content = ByteBuffer.allocate(address.length + sent.fingerprint().length).put(address).put(sent.fingerprint()).array();
    return new RequestIdentity(client(), circumstances.operation(), key, vault.fingerprint(content));
  }

  /** Somebody acting for another authority is another client: one must not be shown the other's answer. */
  private String client() {
    return caller.subject() + " " + String.join(",", caller.authorities().stream().map(Authority::value).sorted().toList());
  }

  /** By JDBC: a native query of Hibernate's is planned anew each time. */
  void enter(RequestIdentity request) {
    entities.unwrap(Session.class).doWork(connection -> enter(connection, request));
  }

  private void enter(Connection connection, RequestIdentity request) throws SQLException {
    try (var statement = connection.prepareStatement(ENTER)) {
      statement.setString(1, "{" + String.join(",", caller.authorities().stream().map(Authority::value).toList()) + "}");
      statement.setString(2, request.client());
      statement.setString(3, request.operation());
      statement.setString(4, request.key());
      try (var row = statement.executeQuery()) {
        row.next();
        if (row.getBytes("fingerprint") != null) {
          throw answered(request, row);
        }
      }
    }
  }

  private RuntimeException answered(RequestIdentity request, ResultSet first) throws SQLException {
    if (!Arrays.equals(first.getBytes("fingerprint"), request.fingerprint())) {
      return PlatformCode.IDEMPOTENCY_KEY_REUSED.refuse();
    }
    return new Replay(first.getInt("status"), first.getString("etag"), first.getString("location"),
        vault.openBytes(first.getBytes("answer")), ids(first, "citizens"), ids(first, "cases"));
  }

  FirstAnswer keep(RequestIdentity request, Method method, Object answer, Case<?, ?> subject) {
    int status = statusOf(method, answer);
    return new FirstAnswer(request.client(), request.operation(), request.key(), request.fingerprint(), status,
        subject == null ? null : Etag.of(subject.version()),
        status == 201 && subject != null ? AnswerHeaders.location(uri, subject) : null, vault.seal(body(answer)),
        journal.citizens(), journal.cases());
  }

  private static Set<UUID> ids(ResultSet row, String column) throws SQLException {
    return Set.of((UUID[]) row.getArray(column).getArray());
  }

  private static int statusOf(Method method, Object answer) {
    var declared = method.getAnnotation(ResponseStatus.class);
    if (declared != null) {
      return declared.value();
    }
    return answer == null ? 204 : 200;
  }

  private byte[] body(Object answer) {
    try {
      return answer == null ? new byte[0] : json.writeValueAsBytes(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the answer cannot be written", e);
    }
  }
}
