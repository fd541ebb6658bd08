package dk.samspor.platform.testing;

import dk.samspor.local.DemoIdentities;
import dk.samspor.local.Directories;
import dk.samspor.local.Issuer;
import dk.samspor.local.TokenMint;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What every {@code @QuarkusTest} runs on: a real PostgreSQL (a database of its own, the application role, which is
 * neither owner nor superuser), a real Kafka (a topic prefix of its own) and a real issuer.
 *
 * <p>A module needs no annotation and no class of its own: the test dependency on {@code samspor-platform-testing} is
 * enough, Quarkus finds this class through {@code META-INF/services}.
 *
 * <p>PostgreSQL and Kafka are shared between JVMs ({@link SharedNodes}); the first start takes about three seconds.
 */
public final class SamsporStack implements QuarkusTestResourceLifecycleManager {

  private SharedNodes nodes;
  private TestDatabase database;
  private Issuer issuer;
  private Path keys;
  private Path auditHeads;

  @Override
  public Map<String, String> start() {
    try {
      nodes = SharedNodes.attach();
      database = TestDatabase.createOn(nodes);
      database.publish(nodes);
      keys = Files.createTempDirectory("samspor-issuer");
      auditHeads = Files.createTempDirectory("samspor-audit-heads");
      issuer = Issuer.start(keys, 0, DemoIdentities.load(), Set.of());
      TestIssuer.publish(issuer.mint());
      return settings();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("No database for this test JVM: " + e.getMessage(), e);
    }
  }

  @Override
  public void stop() {
    try {
      if (issuer != null) issuer.close();
      if (database != null) database.dropFrom(nodes);
      if (keys != null) Directories.deleteTree(keys);
      if (auditHeads != null) Directories.deleteTree(auditHeads);
    } catch (IOException | SQLException e) {
      // the tests are over and have their result; the daemon throws all its data away when it ends
      System.err.println("The test stack was not tidied up: " + e.getMessage());
    }
  }

  private Map<String, String> settings() {
    var settings = new HashMap<String, String>();
    settings.put("quarkus.devservices.enabled", "false");
    // any free port: builds side by side, and a local stack that is up, are in nobody's way
    settings.put("quarkus.http.test-port", "0");
    settings.put("quarkus.datasource.jdbc.url", database.url());
    settings.put("quarkus.datasource.username", database.database().application().name());
    settings.put("quarkus.datasource.password", database.database().application().password());
    settings.put("quarkus.flyway.username", database.database().owner().name());
    settings.put("quarkus.flyway.password", database.database().owner().password());
    settings.put("quarkus.flyway.placeholders.application", database.database().application().name());
    settings.put("quarkus.flyway.placeholders.worker", database.database().worker().name());
    settings.put("samspor.worker.username", database.database().worker().name());
    settings.put("samspor.worker.password", database.database().worker().password());
    settings.put("kafka.bootstrap.servers", "localhost:" + nodes.kafkaPort());
    settings.put("samspor.events.topic-prefix", "t" + UUID.randomUUID().toString().substring(0, 8) + ".");
    settings.put("mp.jwt.verify.publickey.location", issuer.keysUrl());
    settings.put("mp.jwt.verify.issuer", issuer.url());
    settings.put("mp.jwt.verify.audiences", TokenMint.AUDIENCE);
    settings.put("samspor.token.url", issuer.url() + "/token");
    settings.put("samspor.token.client", "referral-service");
    settings.put("samspor.token.secret", "demo");
    settings.put("samspor.audit.heads", auditHeads.toString());
    settings.put("samspor.business-time.settable", "true");
    settings.put("samspor.keys.citizen-id", "dGVzdHMtb25seS1jaXRpemVuLWlkLWtleS0zMmJ5dGU=");
    settings.put("samspor.keys.current", "k1");
    settings.put("samspor.keys.aes.k1", "dGVzdHMtb25seS1hZXMta2V5LW9mLTMyLWJ5dGVzISE=");
    settings.put("samspor.keys.blind-index.k1", "dGVzdHMtb25seS1ibGluZC1pbmRleC1rZXktMzJieXQ=");
    return settings;
  }
}
