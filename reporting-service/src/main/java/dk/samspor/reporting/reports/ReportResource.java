package dk.samspor.reporting.reports;

import static dk.samspor.platform.access.Role.BI;
import static dk.samspor.platform.access.Role.REPORT_VIEWER;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.paper.Press;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Refuses;
import dk.samspor.reporting.ReportingCode;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Target reports: presented once, kept as they were. */
@Path("/api/v1/target-reports")
public class ReportResource {

  private final Reports reports;
  private final Presenting presenting;
  private final Caller caller;
  private final Press press;

  ReportResource(Reports reports, Presenting presenting, Caller caller, Press press) {
    this.reports = reports;
    this.presenting = presenting;
    this.caller = caller;
    this.press = press;
  }

  /** The newest 200 reports of the caller's own place. */
  @GET
  @Access(roles = {REPORT_VIEWER, BI})
  public List<Reports.Listed> list() {
    return reports.list();
  }

  /** Presents a report of the caller's own place and keeps it; its changes are since the report of the place before it. */
  @POST
  @ResponseStatus(201)
  @Access(roles = REPORT_VIEWER)
  @Refuses({"UNKNOWN_INDICATOR", "NOT_YOUR_PLACE", "PERIOD_UNKNOWN"})
  public TargetReport present(@Valid PresentReport asked) {
    if (!caller.actsFor(asked.place())) {
      throw ReportingCode.NOT_YOUR_PLACE.refuse(new Object[0]);
    }
    TargetReport report = presenting.present(asked, reports.latestOf(asked.place()));
    reports.keep(report);
    return report;
  }

  /** A report as it was presented. */
  @GET
  @Path("/{id}")
  @Access(roles = {REPORT_VIEWER, BI})
  public TargetReport get(@PathParam("id") UUID id) {
    return own(id);
  }

  /**
   * The same as a page to read or print.
   *
   * @param lang da (when absent) or en
   */
  @GET
  @Path("/{id}/page")
  @Produces("*/*")
  @Access(roles = {REPORT_VIEWER, BI})
  public Response page(@PathParam("id") UUID id, @QueryParam("lang") String lang) {
    return Response.ok(ReportPage.html(own(id), lang), "text/html; charset=UTF-8").build();
  }

  /** The same on paper: a tagged PDF with page numbers. */
  @GET
  @Path("/{id}/pdf")
  @Produces("*/*")
  @Access(roles = {REPORT_VIEWER, BI})
  public Response pdf(@PathParam("id") UUID id, @QueryParam("lang") String lang) {
    return Response.ok(press.print(ReportPage.sheet(own(id), lang)), "application/pdf").build();
  }

  private TargetReport own(UUID id) {
    return reports.find(id).orElseThrow(() -> PlatformCode.NOT_FOUND.refuse(new Object[0]));
  }
}
