package dk.samspor.reporting.targets;

import static dk.samspor.platform.access.Role.ADMINISTRATOR;
import static dk.samspor.platform.access.Role.BI;
import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.REPORT_VIEWER;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.web.Refuses;
import dk.samspor.reporting.ReportingCode;
import dk.samspor.reporting.indicators.Catalogue;
import dk.samspor.reporting.indicators.Direction;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Ambitions: everybody sees them, each authority sets its own. */
@Path("/api/v1/targets")
public class TargetResource {

  private final Targets targets;
  private final Caller caller;

  TargetResource(Targets targets, Caller caller) {
    this.targets = targets;
    this.caller = caller;
  }

  /** Every ambition that was set, also those a later one has replaced. Those the sources declare stand in the catalogue. */
  @GET
  @Access(roles = {REPORT_VIEWER, BI, CASE_WORKER, ADMINISTRATOR})
  public List<PlacedTarget> all() {
    return targets.read();
  }

  /** Sets an ambition for the caller's own place from a date on; a municipality's goes before its region's, that before the nation's. */
  @POST
  @ResponseStatus(201)
  @Access(roles = {REPORT_VIEWER, ADMINISTRATOR})
  @Refuses({"UNKNOWN_INDICATOR", "NOT_YOUR_PLACE", "TARGET_HAS_NO_DIRECTION", "TARGET_EXISTS"})
  public PlacedTarget set(@Valid SetTarget target) {
    var indicator = Catalogue.find(target.indicator())
        .orElseThrow(() -> ReportingCode.UNKNOWN_INDICATOR.refuse((Object) target.indicator()));
    if (indicator.direction() == Direction.NEITHER) {
      throw ReportingCode.TARGET_HAS_NO_DIRECTION.refuse((Object) indicator.code());
    }
    if (!caller.actsFor(target.place())) {
      throw ReportingCode.NOT_YOUR_PLACE.refuse(new Object[0]);
    }
    UUID id = UUID.randomUUID();
    if (!targets.set(id, target)) {
      throw ReportingCode.TARGET_EXISTS.refuse((Object) target.from());
    }
    return targets.read().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }
}
