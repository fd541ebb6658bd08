package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.day.MeetingDayViews;
import dk.samspor.meeting.day.MeetingDays;
import dk.samspor.meeting.othermeeting.OtherMeeting;
import dk.samspor.meeting.preparation.CaseDocument;
import dk.samspor.meeting.submission.Submission;
import dk.samspor.meeting.teamcase.AgendaView.Item;
import dk.samspor.meeting.teamcase.AgendaView.Meeting;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.identity.CitizenCard;
import dk.samspor.platform.identity.CitizenCards;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts a day's cases in the order they come to the table: three statements, the day, its places and their citizens' names. */
@ApplicationScoped
class Agenda {
  private final MeetingDays days;
  private final MeetingDayViews dayViews;
  private final DaysPlaces places;
  private final CitizenCards cards;
  private final TeamCaseViews views;
  private final CallersActs acts;

  Agenda(MeetingDays days, MeetingDayViews dayViews, DaysPlaces places, CitizenCards cards, TeamCaseViews views, CallersActs acts) {
    this.days = days;
    this.dayViews = dayViews;
    this.places = places;
    this.cards = cards;
    this.views = views;
    this.acts = acts;
  }

  AgendaView of(UUID dayId) {
    var day = dayViews.asRead(days.get(dayId));
    var taken = places.on(dayId);
    var names = cards.find(Stream.concat(taken.cases().stream(), taken.others().stream()).map(Case::citizen).toList());
    return new AgendaView(day, taken.cases().stream().map(it -> item(it, names.get(it.citizen()))).toList(),
        taken.others().stream().map(it -> meeting(it, names.get(it.citizen()))).toList());
  }

  private Item item(TeamCase it, CitizenCard card) {
    var chapters = it.chapters();
    Submission submission = chapters.submission;
    var citizen = it.citizenFacts().atTheTable();
    return new Item(submission.slot(), submission.startsAt(), it.id(), it.status(), it.caseKind(), it.processKind(),
        submission.urgentReason(), views.citizen(it, card), citizen.childrenAtHome(), citizen.vocationallyQualified(), chapters.screening,
        chapters.statement, chapters.plannedTeam, chapters.papersSent, chapters.awaited, chapters.pages(),
        CaseDocument.chronological(chapters.documents), acts.in(it));
  }

  private static Meeting meeting(OtherMeeting it, CitizenCard card) {
    return new Meeting(it.slot(), it.startsAt(), it.minutes(), it.id(), it.type(), it.status(),
        card == null ? null : new CitizenView(it.citizen().value(), card.name(), card.birthDate()));
  }
}
