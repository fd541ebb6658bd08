package dk.samspor.meeting.teamcase;

import static java.util.stream.Collectors.toMap;

import dk.samspor.meeting.preparation.CaseDocument;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.identity.CitizenCard;
import dk.samspor.platform.identity.CitizenCards;
import dk.samspor.platform.paper.Binder;
import dk.samspor.platform.paper.PdfFile;
import dk.samspor.platform.paper.Press;
import dk.samspor.platform.paper.Sheet;
import dk.samspor.platform.parties.Parties;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is printed of a case: the letter to the citizen, the message to the doctor, the whole presentation, the day's agenda. */
@ApplicationScoped
class PaperDesk {
  private final Press press;
  private final CitizenCards cards;
  private final DocumentContents contents;
  private final Parties parties;
  private final BusinessClock clock;

  PaperDesk(Press press, CitizenCards cards, DocumentContents contents, Parties parties, BusinessClock clock) {
    this.press = press;
    this.cards = cards;
    this.contents = contents;
    this.parties = parties;
    this.clock = clock;
  }

  byte[] conclusion(TeamCase it, QueueConclusion command, String coordinator) {
    var recommended = it.chapters().recommended.recommendation();
    var decision = it.chapters().decision;
    return printed("Konklusion fra rehabiliteringsteamet", "Konklusion, afgørelse og hvad der sker nu", new ConclusionLetter(name(it), town(it),
        Danish.day(clock.today()), it.chapters().meeting == null ? null : Danish.day(it.chapters().meeting.day()),
        recommended.citizensWords(), ProposedHelp.of(recommended), Danish.day(decision.decidedOn()), decision.deviation(), command.whatHappensNext(),
        command.followUpOn() == null ? null : Danish.day(command.followUpOn()), coordinator, command.contact()));
  }

  /** After the conclusion: everything that was corrected since the citizen was told, and the recommendation as it is now. */
  byte[] correction(TeamCase it) {
    var recommended = it.chapters().recommended;
    var told = it.chapters().conclusion;
    return printed("Rettelse af din konklusion", "Hvad der er rettet i indstillingen, efter at du fik konklusionen", new CorrectionLetter(
        name(it), town(it), Danish.day(clock.today()), Danish.day(told.sentOn()), recommended.correctionsAfter(told.toldOf()),
        ProposedHelp.of(recommended.recommendation()), coordinatorNow(it, told.coordinatingCaseWorker())));
  }

  /** It may be another one since the citizen was told; in cases from before one was named on them it is whom the conclusion named. */
  private static String coordinatorNow(TeamCase it, String told) {
    var named = it.chapters().coordinatingCaseWorker;
    return named == null ? told : named.name();
  }

  byte[] gpMessage(TeamCase it) {
    var recommended = it.chapters().recommended.recommendation();
    return printed("Rehabiliteringsteamets indstilling", "Indstilling og forberedende plan til egen læge", new GpMessage(name(it), town(it),
        Danish.day(clock.today()), recommended.background(), ProposedHelp.of(recommended), CasePlan.chapters(it),
        it.chapters().recommended.correctionsAfter(1)));
  }

  /** The plan first, then every document once, in chronological order, with contents, bookmarks and page numbers through the whole. */
  byte[] presentation(TeamCase it) {
    var parts = new ArrayList<Binder.Part>();
    var plan = it.chapters().plan;
    parts.add(new Binder.Part("Rehabiliteringsplanens forberedende del", printed("Forberedende del", "Rehabiliteringsplanens forberedende del",
        new CasePlan(name(it), plan.caseSummary(), plan.citizensWishes(), CasePlan.chapters(it)))));
    var documents = CaseDocument.chronological(CaseDocument.once(it.chapters().documents));
    var here = documents.stream().collect(toMap(CaseDocument::document, one -> contents.find(it.id(), one.document())));
    documents.forEach(one -> parts.add(part(one, here.get(one.document()))));
    try {
      return new Binder(press).bind(new Sheet(Danish.LANGUAGE, "Sagsfremstilling", "Sagsfremstilling til rehabiliteringsteamet",
          cover(it, here.values().stream().filter(Optional::isEmpty).count()).render()), parts);
    } catch (PdfFile.Unreadable impossible) {
      throw new IllegalStateException("a stored document cannot be read", impossible);
    }
  }

  private PresentationCover cover(TeamCase it, long elsewhere) {
    var submission = it.chapters().submission;
    return new PresentationCover(name(it), town(it), Danish.of(it.caseKind()),
        submission == null ? null : Danish.day(submission.meetingDate()) + " kl. " + submission.startsAt(), it.chapters().pages(),
        elsewhere == 0 ? null : Danish.elsewhere(elsewhere));
  }

  byte[] agenda(AgendaView agenda) {
    return printed("Dagsorden", "Dagsorden for rehabiliteringsteamet",
        AgendaOnPaper.of(agenda, parties.municipality(agenda.day().municipality()).name()));
  }

  byte[] notYet() {
    return press.print(new Sheet(Danish.LANGUAGE, "Intet brev", "Brevet er ikke skrevet endnu", "<h1>Brevet er ikke skrevet endnu</h1>"));
  }

  /** What is not here has a page in its place, and the contents say that it is not attached. */
  private Binder.Part part(CaseDocument document, Optional<byte[]> content) {
    String listed = Danish.title(document) + ", " + Danish.day(document.dated());
    return content.map(pdf -> new Binder.Part(listed, pdf))
        .orElseGet(() -> new Binder.Part(listed + " (ikke vedlagt)", printed(Danish.title(document), "Dokumentet ligger et andet sted",
            new ElsewherePage(Danish.title(document), Danish.day(document.dated()), document.pages(), document.document().toString()))));
  }

  private byte[] printed(String title, String description, TemplateInstance page) {
    return press.print(new Sheet(Danish.LANGUAGE, title, description, page.render()));
  }

  private String name(TeamCase it) {
    return cards.find(it.citizen()).map(CitizenCard::name).orElse("");
  }

  private String town(TeamCase it) {
    return parties.municipality(it.homeMunicipality()).name();
  }
}
