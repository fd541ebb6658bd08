package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.preparation.AwaitedCertificate;
import dk.samspor.meeting.preparation.CaseDocument;
import dk.samspor.meeting.preparation.DocumentType;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says an agenda in the words of the paper that lies on the table. */
final class AgendaOnPaper {
  private AgendaOnPaper() {}

  static AgendaSheet of(AgendaView agenda, String town) {
    var day = agenda.day();
    return new AgendaSheet(town, Danish.day(day.date()), day.room(), day.coordinatorName(), overview(agenda),
        agenda.items().stream().map(one -> item(one, day.date())).toList());
  }

  private static List<AgendaSheet.Line> overview(AgendaView agenda) {
    var cases = agenda.items().stream().map(one -> new AgendaSheet.Line(one.slot(), "kl. " + one.startsAt(), one.citizen().name(),
        Danish.of(one.kind()), Danish.answer(one.screening()), one.pages()));
    var others = agenda.otherMeetings().stream().map(one -> new AgendaSheet.Line(one.slot(), "kl. " + one.startsAt(),
        one.citizen() == null ? null : one.citizen().name(), Danish.of(one.type()), null, null));
    return Stream.concat(cases, others).sorted(Comparator.comparingInt(AgendaSheet.Line::slot)).toList();
  }

  private static AgendaSheet.Item item(AgendaView.Item it, LocalDate day) {
    return new AgendaSheet.Item("kl. " + it.startsAt(), it.citizen().name(), Danish.of(it.kind()), it.urgentReason(),
        it.screening() == null ? null : it.screening().note(), it.statement() == null ? null : it.statement().text(), remarks(it, day),
        Danish.team(it.plannedTeam()), papers(it.papersSent()), it.awaitedCertificates().stream().map(AgendaOnPaper::awaited).toList(),
        CaseDocument.once(it.documents()).stream().map(one -> Danish.title(one) + ", " + Danish.day(one.dated()) + ", " + Danish.pages(one.pages())).toList());
  }

  /** What decides who must sit at the table [D 6.1]. */
  private static List<String> remarks(AgendaView.Item it, LocalDate day) {
    var remarks = new ArrayList<String>();
    remarks.add(Period.between(it.citizen().birthDate(), day).getYears() + " år.");
    if (it.childrenAtHome()) {
      remarks.add("Har hjemmeboende børn.");
    }
    if (!it.vocationallyQualified()) {
      remarks.add("Har ingen erhvervskompetencegivende uddannelse.");
    }
    return remarks;
  }

  /** Papers and screening note go to the team and to the citizen before the meeting [D table 8 step 3]. */
  private static String papers(List<PapersSent> sent) {
    return sent.isEmpty() ? "Papirerne er ikke sendt." : sent.stream().map(one -> "Sendt " + Danish.day(one.on()) + " til "
        + one.to().stream().sorted().map(AgendaOnPaper::of).collect(Collectors.joining(" og ")) + ".").collect(Collectors.joining(" "));
  }

  private static String of(PapersSent.To to) {
    return switch (to) {
      case TEAM -> "teamet";
      case CITIZEN -> "borgeren";
    };
  }

  private static String awaited(AwaitedCertificate it) {
    String form = Danish.of(DocumentType.ofForm(it.form()));
    return it.due() == null ? form : form + ", ventes " + Danish.day(it.due());
  }
}
