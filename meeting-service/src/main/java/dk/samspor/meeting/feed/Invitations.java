package dk.samspor.meeting.feed;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.meeting.consultation.Consultation;
import dk.samspor.meeting.consultation.Consultations;
import dk.samspor.meeting.coordinator.Occupation;
import dk.samspor.meeting.day.MeetingDay;
import dk.samspor.meeting.day.MeetingDays;
import dk.samspor.meeting.othermeeting.OtherMeeting;
import dk.samspor.meeting.othermeeting.OtherMeetings;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.parties.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;

/** What is held at a time, as an invitation: when, where and with which town, and never about whom. */
@ApplicationScoped
class Invitations {
  private final MeetingDays days;
  private final Consultations consultations;
  private final OtherMeetings otherMeetings;
  private final Parties parties;
  private final ICalendar calendar;

  Invitations(MeetingDays days, Consultations consultations, OtherMeetings otherMeetings, Parties parties, ICalendar calendar) {
    this.days = days;
    this.consultations = consultations;
    this.otherMeetings = otherMeetings;
    this.parties = parties;
    this.calendar = calendar;
  }

  String toTheDay(UUID id) {
    var day = days.get(id);
    return to(day, day.occupies(), "Rehabiliteringsteam", day.room(), day.status() == MeetingDay.Status.CANCELLED);
  }

  String toTheConsultation(UUID id) {
    var slot = consultations.get(id);
    return to(slot, slot.occupies(), "Forberedelseskonsultation", slot.place(), slot.status() == Consultation.Status.CANCELLED);
  }

  String toTheMeeting(UUID id) {
    var meeting = otherMeetings.get(id);
    if (meeting.date() == null) {
      throw MeetingCode.MEETING_WITHOUT_A_TIME.refuse();
    }
    return to(meeting, meeting.occupies(), "Møde", meeting.room(), meeting.status() == OtherMeeting.Status.CANCELLED);
  }

  private String to(Case<?, ?> what, Occupation when, String title, String place, boolean cancelled) {
    var appointment = new Appointment(what.id(), what.version(), when.from(), when.to(),
        title + ", " + parties.municipality(what.homeMunicipality()).name(), place, cancelled, what.homeMunicipality());
    return calendar.of(List.of(appointment), cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH);
  }
}
