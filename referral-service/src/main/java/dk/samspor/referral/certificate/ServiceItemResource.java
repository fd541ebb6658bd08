package dk.samspor.referral.certificate;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.agreements.ServiceItem;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.parties.Parties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a clinical function offers, and at which price [D table 7]. */
@Path("/api/v1/service-items")
@Tag(name = "Certificates")
public class ServiceItemResource {

  private final Agreements agreements;
  private final Parties parties;
  private final Caller caller;
  private final BusinessClock clock;

  ServiceItemResource(Agreements agreements, Parties parties, Caller caller, BusinessClock clock) {
    this.agreements = agreements;
    this.parties = parties;
    this.caller = caller;
    this.clock = clock;
  }

  /** A region's service items today. */
  public record ServiceItemsView(String region, LocalDate date, List<ServiceItem> items) {}

  @GET
  @Access(roles = {Role.CASE_WORKER, Role.ESDH, Role.CLINICAL_FUNCTION, Role.HEALTH_COORDINATOR})
  @Operation(summary = "The clinical function's service items and prices",
      description = "Of the caller's own region, as the agreement in force says today. DKK.")
  public ServiceItemsView items() {
    LocalDate today = clock.today();
    String region = caller.authority().kind().equals("region") ? caller.authority().code()
        : parties.regionOf(caller.authority().code(), today).code();
    return new ServiceItemsView(region, today, agreements.onRegion(today, region).serviceItems());
  }
}
