package dk.samspor.reporting.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the page where to sign in. Open to all: it names an address, and on the demo stack its invented people. */
@Path("/api/v1/page-config")
@PermitAll
public class PageConfigResource {

  private final Optional<String> issuer;
  private final Optional<String> tokenUrl;
  private final Optional<String> clientId;
  private final List<DemoPerson> people;

  PageConfigResource(@ConfigProperty(name = "samspor.issuer.url") Optional<String> issuer,
      @ConfigProperty(name = "samspor.token.url") Optional<String> tokenUrl,
      @ConfigProperty(name = "samspor.reporting.page-client") Optional<String> clientId,
      @ConfigProperty(name = "samspor.business-time.settable", defaultValue = "false") boolean demo,
      @ConfigProperty(name = "samspor.reporting.demo-people") Optional<List<String>> people) {
    this.issuer = issuer;
    this.tokenUrl = tokenUrl;
    this.clientId = clientId;
    // where time can be set, citizens are invented; nowhere else is anybody offered to be picked
    this.people = demo ? people.orElse(List.of()).stream().map(DemoPerson::parse).toList() : List.of();
  }

  /**
   * @param issuer base address of the identity issuer
   * @param tokenUrl where the demo stack gives tokens
   * @param clientId as which the page asks the issuer to sign people in, by the code flow with PKCE
   * @param demoPeople who may be picked to sign in as on the demo stack; empty everywhere else
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record View(String issuer, String tokenUrl, String clientId, List<DemoPerson> demoPeople) {}

  /** One of the invented people: user name, name, and what they see. */
  public record DemoPerson(String user, String name, String place) {

    /** As configured: {@code user|name|place}. */
    static DemoPerson parse(String text) {
      String[] parts = text.split("\\|");
      return new DemoPerson(parts[0].strip(), parts[1].strip(), parts[2].strip());
    }
  }

  /** Where to sign in, and as whom on the demo stack. */
  @GET
  public View config() {
    return new View(issuer.orElse(null), tokenUrl.orElse(null), clientId.orElse(null), people);
  }
}
