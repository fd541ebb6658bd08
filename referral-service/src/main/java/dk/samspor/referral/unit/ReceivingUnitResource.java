package dk.samspor.referral.unit;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.web.Refuses;
import dk.samspor.referral.ActingFor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the receiving units publish [D status report, table 2]. */
@Path("/api/v1/receiving-units")
@Tag(name = "Receiving units")
public class ReceivingUnitResource {

  private final WaitingLists waitingLists;
  private final Entrance entrance;
  private final ActingFor actingFor;

  ReceivingUnitResource(WaitingLists waitingLists, Entrance entrance, ActingFor actingFor) {
    this.waitingLists = waitingLists;
    this.entrance = entrance;
    this.actingFor = actingFor;
  }

  /** Figures only: the same for everybody. */
  @GET
  @Access(roles = {Role.GP, Role.HOSPITAL, Role.CASE_WORKER, Role.THERAPIST, Role.HEALTH_COORDINATOR, Role.CLINICAL_FUNCTION})
  @Operation(summary = "The departments and how long one waits", description = """
      Every department of every region today: referred, called in, waiting, started, examined, and the estimated wait, the shortest first.

      The estimate is days = ceil(7 × ahead ÷ perWeek). `ahead` are those who wait and those who are called in and have not begun. `perWeek` is \
      the number of pathways begun in the last 91 days ÷ 13 (basis THROUGHPUT); where nobody began, the capacity that the department has \
      published for today (CAPACITY); where there is none, days is null (NONE). Everything it was computed from stands beside it.""")
  public List<UnitOverview> units(@QueryParam("subject") @Size(max = 60) String subject, @QueryParam("region") @Size(max = 4) String region) {
    return waitingLists.all().stream().filter(one -> subject == null || one.subject().equals(subject))
        .filter(one -> region == null || one.region().equals(region)).toList();
  }

  /** Nothing is stored, and nobody is named: the age alone. */
  @GET
  @Path("/proposal")
  @Access(roles = {Role.GP, Role.HOSPITAL})
  @Refuses({"UNKNOWN_MUNICIPALITY"})
  @Operation(summary = "Which department would take a referral", description = "By the agreement of the region of the home municipality today, "
      + "before anybody is referred. `considered` says of every department of the region for the subject why it was chosen or fell away; unit "
      + "is null where none takes it.")
  public UnitProposal proposal(@QueryParam("subject") @NotNull @Pattern(regexp = "[A-Z_]{1,60}", message = "{referral.code}") String subject,
      @QueryParam("homeMunicipality") @NotNull @Size(max = 4) String homeMunicipality,
      @QueryParam("age") @NotNull @Min(0) @Max(150) Integer age,
      @QueryParam("criteria") @Size(max = 20) List<@Pattern(regexp = "[A-Z_]{1,60}", message = "{referral.code}") String> criteria) {
    return entrance.proposalFor(subject, homeMunicipality, age, criteria);
  }

  @POST
  @Path("/capacity")
  @Access(roles = Role.HOSPITAL)
  @Refuses({"NOT_YOUR_AUTHORITY", "AUTHORITY_REQUIRED"})
  @Operation(summary = "Publish a department's capacity", description = "How many pathways it can begin a week from a day on; the same day again "
      + "replaces it.")
  public PublishCapacity publish(@NotNull @Valid PublishCapacity command) {
    waitingLists.publish(actingFor.one("hospital", command.unit()).code(), command);
    return command;
  }
}
