package dk.samspor.meeting.teamcase;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.ESDH;
import static dk.samspor.platform.access.Role.HEALTH_COORDINATOR;
import static dk.samspor.platform.access.Role.TEAM_MEMBER;

import dk.samspor.meeting.letter.LetterKind;
import dk.samspor.meeting.letter.LetterView;
import dk.samspor.platform.access.Access;
import dk.samspor.platform.web.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is printed of a case and what leaves the house: the presentation, the citizen's conclusion, the message to the doctor. */
@Path("/api/v1/team-cases/{id}")
@Tag(name = "Letters")
public class PaperResource {
  private final TeamCases cases;
  private final PaperDesk paper;
  private final OwnersDocuments owners;
  private final Letters letters;
  private final TeamCaseViews views;

  PaperResource(TeamCases cases, PaperDesk paper, OwnersDocuments owners, Letters letters, TeamCaseViews views) {
    this.cases = cases;
    this.paper = paper;
    this.owners = owners;
    this.letters = letters;
    this.views = views;
  }

  /** The whole case presentation as one PDF: plan and documents in chronological order, contents, bookmarks, page numbers. */
  @GET @Path("/presentation")
  @Produces("application/pdf")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH, HEALTH_COORDINATOR})
  @Operation(summary = "The whole case presentation as one PDF",
      description = "Plan and documents in chronological order with contents, bookmarks and page numbers. Certificates are fetched from the referral-service in the "
          + "caller's name, once; a document that stays with its owner has a page that says so, and so do the contents.")
  public byte[] presentation(@PathParam("id") UUID id) {
    var teamCase = cases.get(id);
    owners.fetchFor(teamCase);
    return paper.presentation(teamCase);
  }

  /** Prints the citizen's conclusion and puts it into the out-tray; the case is concluded when it has been sent. */
  @POST @Path("/conclusion/letter")
  @Access(roles = {CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses({"LETTER_ON_ITS_WAY", "DATE_HAS_PASSED", "COORDINATING_CASE_WORKER_MISSING"})
  @Operation(summary = "Prints the citizen's conclusion and sends it by digital post",
      description = "The case is concluded when the letter has been sent; see its letters. It names the case's coordinating case worker unless "
          + "it says another.")
  public TeamCaseView queueConclusion(@PathParam("id") UUID id, @NotNull @Valid QueueConclusion command) {
    return views.of(letters.queueConclusion(id, command));
  }

  /** Sends the doctor the recommendation and the plan, or records that the citizen has barred it. */
  @POST @Path("/gp-message")
  @Access(roles = {CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses({"LETTER_ON_ITS_WAY", "PRACTICE_UNKNOWN"})
  @Operation(summary = "Sends the doctor the recommendation and the plan, or records that the citizen has barred it")
  public TeamCaseView messageGp(@PathParam("id") UUID id, @NotNull @Valid MessageGp command) {
    return views.of(letters.messageGp(id, command));
  }

  /** The letters of the case, oldest first, with receipts. */
  @GET @Path("/letters")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH})
  @Operation(summary = "The letters of the case, oldest first, with receipts")
  public List<LetterView> letters(@PathParam("id") UUID id) {
    return letters.of(id);
  }

  /** A letter the mail did not take is tried again, or has been sent by hand. */
  @POST @Path("/letters/settle")
  @Access(roles = {CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses({"LETTER_NOT_FAILED", "LETTER_ON_ITS_WAY"})
  @Operation(summary = "A letter the mail did not take is tried again, or has been sent by hand")
  public TeamCaseView settle(@PathParam("id") UUID id, @NotNull @Valid SettleLetter command) {
    return views.of(letters.settle(id, command));
  }

  /** The newest letter to the citizen that corrects the conclusion, as it was printed; a page that says so where none was. */
  @GET @Path("/correction/letter")
  @Produces("application/pdf")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH})
  @Operation(summary = "The newest letter to the citizen that corrects the conclusion, as it was printed",
      description = "A page that says so where none was.")
  public byte[] correction(@PathParam("id") UUID id) {
    return letters.printed(id, LetterKind.CORRECTION);
  }

  /** The citizen's conclusion as it was printed, for the journal; a page that says so where none was. */
  @GET @Path("/conclusion/letter")
  @Produces("application/pdf")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH})
  @Operation(summary = "The citizen's conclusion as it was printed", description = "A page that says so where none was.")
  public byte[] conclusion(@PathParam("id") UUID id) {
    return letters.printed(id, LetterKind.CONCLUSION);
  }

  /** The message to the doctor as it was printed, for the journal; a page that says so where none was. */
  @GET @Path("/gp-message")
  @Produces("application/pdf")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH})
  @Operation(summary = "The message to the doctor as it was printed", description = "A page that says so where none was.")
  public byte[] gpMessage(@PathParam("id") UUID id) {
    return letters.printed(id, LetterKind.GP_MESSAGE);
  }
}
