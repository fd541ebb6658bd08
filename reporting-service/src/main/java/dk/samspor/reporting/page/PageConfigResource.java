package dk.samspor.reporting.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the page where to sign in. Open to all: it names an address, nothing else. */
@Path("/api/v1/page-config")
@PermitAll
public class PageConfigResource {

  private final Optional<String> issuer;
  private final Optional<List<String>> demoPeople;

  PageConfigResource(@ConfigProperty(name = "samspor.issuer.url") Optional<String> issuer,
      @ConfigProperty(name = "samspor.reporting.demo-people") Optional<List<String>> demoPeople) {
    this.issuer = issuer;
    this.demoPeople = demoPeople;
  }

  /**
   * @param issuer base address of the identity issuer
   * @param demoPeople who may be picked to sign in as on the demo stack; empty everywhere else
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record View(String issuer, List<String> demoPeople) {}

  /** Where to sign in, and as whom on the demo stack. */
  @GET
  public View config() {
    return new View(issuer.orElse(null), demoPeople.orElse(List.of()));
  }
}
