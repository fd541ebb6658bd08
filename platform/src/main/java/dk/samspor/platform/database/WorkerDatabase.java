package dk.samspor.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The background workers' way to the database (relay, sealer, filler of gaps): a role of their own, which sees every
 * row, and a connection of their own, which requests cannot take from them. Autocommit is on.
 */
@ApplicationScoped
public class WorkerDatabase {

  /** A frozen or vanished worker is let go of within seconds, with whatever it had open. */
  private static final String SHORT_KEEP_ALIVES = "-c tcp_keepalives_idle=3 -c tcp_keepalives_interval=1"
      + " -c tcp_keepalives_count=3 -c idle_in_transaction_session_timeout=10s";

  private final String url;
  private final Properties settings = new Properties();

  @Inject
  public WorkerDatabase(@ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "samspor.worker.username") String username,
      @ConfigProperty(name = "samspor.worker.password") String password,
      @ConfigProperty(name = "samspor.service") String service) {
    this.url = url;
    settings.setProperty("user", username);
    settings.setProperty("password", password);
    settings.setProperty("ApplicationName", service + "-worker");
    settings.setProperty("options", SHORT_KEEP_ALIVES);
    settings.setProperty("tcpKeepAlive", "true");
    settings.setProperty("connectTimeout", "5");
    settings.setProperty("socketTimeout", "20");
    settings.setProperty("logServerErrorDetail", "false"); // a row that breaks a constraint may hold health data
  }

  /** A connection for as long as the worker wants it; closing it ends it. */
  public Connection open() throws SQLException {
    return DriverManager.getConnection(url, settings);
  }
}
