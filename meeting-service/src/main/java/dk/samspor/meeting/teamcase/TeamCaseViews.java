package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.decision.CoordinatingCaseWorker;
import dk.samspor.meeting.preparation.CaseDocument;
import dk.samspor.meeting.preparation.CitizenPointLine;
import dk.samspor.meeting.recommendation.Hint;
import dk.samspor.meeting.recommendation.HintRules;
import dk.samspor.meeting.recommendation.RecommendationDraft;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.identity.CitizenCard;
import dk.samspor.platform.identity.CitizenCards;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Shows team cases with the citizen's name and what is computed; a page costs one look-up of cards, not one for each case. */
@ApplicationScoped
public class TeamCaseViews {
  private final CitizenCards cards;
  private final Agreements agreements;
  private final BusinessClock clock;

  TeamCaseViews(CitizenCards cards, Agreements agreements, BusinessClock clock) {
    this.cards = cards;
    this.agreements = agreements;
    this.clock = clock;
  }

  TeamCaseView of(TeamCase it) {
    var chapters = it.chapters();
    return new TeamCaseView(it.id(), it.status(), it.caseKind(), it.processKind(),
        citizen(it, cards.find(it.citizen()).orElse(null)), it.homeMunicipality(), it.region().orElse(null), it.mergedInto().orElse(null), chapters.citizenMoved,
        it.citizenFacts().atTheTable().childrenAtHome(), it.citizenFacts().atTheTable().vocationallyQualified(),
        chapters.plan, chapters.plan.gaps(), chapters.plan.undescribedThemes(), CaseDocument.chronological(chapters.documents),
        chapters.awaited, chapters.checklist(), CitizenPointLine.of(chapters.citizenTalks), pages(it), chapters.submission,
        chapters.screening, ClinicalExaminationView.of(chapters), chapters.plannedTeam, chapters.papersSent, chapters.meeting, chapters.minutes, chapters.statement,
        chapters.proofReading, chapters.recommended, hints(chapters.recommended), chapters.decision, chapters.coordinatingCaseWorker,
        it.conclusionDue().orElse(null), chapters.conclusion, chapters.gp, chapters.gpContact,
        chapters.interventions, chapters.goals, chapters.advice, it.followUpDue().orElse(null), Deadlines.of(it, clock.today()), chapters.earlier,
        it.allowedActions());
  }

  Page<TeamCaseLine> lines(Page<TeamCase> page) {
    var names = cardsOf(page.items());
    return page.map(it -> new TeamCaseLine(it.id(), it.status(), it.caseKind(), it.processKind(),
        citizen(it, names.get(it.citizen())), it.homeMunicipality(), it.meetingDay().orElse(null),
        coordinator(it.chapters().coordinatingCaseWorker), Deadlines.of(it, clock.today()), it.allowedActions()));
  }

  Map<CitizenId, CitizenCard> cardsOf(Collection<TeamCase> cases) {
    return cards.find(cases.stream().map(TeamCase::citizen).toList());
  }

  CitizenView citizen(TeamCase it, CitizenCard card) {
    return new CitizenView(it.citizen().value(), card == null ? null : card.name(), it.citizenFacts().atTheTable().birthDate());
  }

  private static String coordinator(CoordinatingCaseWorker named) {
    return named == null ? null : named.name();
  }

  private static List<Hint> hints(Recommended recommended) {
    return recommended == null ? List.of() : HintRules.look(RecommendationDraft.of(recommended.recommendation()));
  }

  private TeamCaseView.Pages pages(TeamCase it) {
    var agreement = agreements.on(clock.today(), it.homeMunicipality());
    int total = it.chapters().pages();
    return new TeamCaseView.Pages(total, agreement.pageLimit(), agreement.pageLimitInForce(), total > agreement.pageLimit(),
        agreement.pageLimitHard().stream().boxed().findFirst().orElse(null));
  }
}
