package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.day.MeetingDayViews;
import dk.samspor.meeting.day.MeetingDays;
import dk.samspor.meeting.preparation.CaseDocument;
import dk.samspor.meeting.submission.Submission;
import dk.samspor.meeting.teamcase.AgendaView.Item;
import dk.samspor.platform.cases.Filter;
import dk.samspor.platform.identity.CitizenCard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.UUID;

/** Puts a day's cases in the order they come to the table: three statements, the day, its cases and their citizens' names. */
@ApplicationScoped
class Agenda {
  private final MeetingDays days;
  private final MeetingDayViews dayViews;
  private final TeamCases cases;
  private final TeamCaseViews views;

  Agenda(MeetingDays days, MeetingDayViews dayViews, TeamCases cases, TeamCaseViews views) {
    this.days = days;
    this.dayViews = dayViews;
    this.cases = cases;
    this.views = views;
  }

  AgendaView of(UUID dayId) {
    var day = dayViews.asRead(days.get(dayId));
    var booked = cases.sharing(Filter.eq("meetingDay", dayId));
    var cards = views.cardsOf(booked);
    return new AgendaView(day, booked.stream().map(it -> item(it, cards.get(it.citizen())))
        .sorted(Comparator.comparingInt(Item::slot)).toList());
  }

  private Item item(TeamCase it, CitizenCard card) {
    Submission submission = it.chapters().submission;
    var citizen = it.citizenFacts().atTheTable();
    return new Item(submission.slot(), submission.startsAt(), it.id(), it.status(), it.caseKind(), it.processKind(),
        views.citizen(it, card), citizen.childrenAtHome(), citizen.vocationallyQualified(), it.chapters().screening,
        it.chapters().plannedTeam, it.chapters().pages(), CaseDocument.chronological(it.chapters().documents));
  }
}
