package dk.samspor.meeting.live;

import dk.samspor.meeting.SecretToken;
import dk.samspor.platform.database.StoredJson;
import dk.samspor.meeting.recommendation.RecommendationDraft;
import dk.samspor.platform.database.WorkerDatabase;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/**
 * Reads what stands on a projector. A projector is nobody and has no desk, so it is read as a worker: by the secret, and by
 * nothing else. One connection for all pages of this replica; another replica's writing is seen like one's own.
 */
@ApplicationScoped
class LiveReader {
  private static final Logger LOG = Logger.getLogger(LiveReader.class);
  private static final RecommendationDraft NOTHING = new RecommendationDraft(null, null, null, null, null, null, null, null, null);
  private static final String NEWEST = """
      select coalesce(d.revision, 0) as revision, d.draft::text as draft from live_view v
      left join recommendation_draft d on d.case_id = v.team_case where v.token_hash = ? and v.until > ?""";

  private final WorkerDatabase database;
  private final Clock clock;
  private Connection connection;

  LiveReader(WorkerDatabase database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** An unknown link, one that was closed and one that has ended are the same: the page has ended. */
  synchronized LiveRecommendation newest(String secret) {
    try (var statement = connection().prepareStatement(NEWEST)) {
      statement.setBytes(1, SecretToken.hash(secret));
      statement.setObject(2, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
      try (var rows = statement.executeQuery()) {
        return rows.next() ? shown(rows) : LiveRecommendation.ENDED;
      }
    } catch (SQLException away) {
      LOG.warnf("the projector's page cannot be read: %s", away.getSQLState());
      close();
      throw new IllegalStateException("the database cannot be reached");
    }
  }

  private static LiveRecommendation shown(ResultSet row) throws SQLException {
    String draft = row.getString("draft");
    return LiveRecommendation.of(row.getInt("revision"), draft == null ? NOTHING : StoredJson.read(draft, RecommendationDraft.class));
  }

  private Connection connection() throws SQLException {
    if (connection == null || connection.isClosed()) {
      connection = database.open();
    }
    return connection;
  }

  @PreDestroy
  synchronized void close() {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException gone) {
      LOG.debugf("the connection was gone already: %s", gone.getSQLState());
    }
    connection = null;
  }
}
