package dk.samspor.meeting.teamcase;

import java.time.LocalDate;

/** The health coordinator's mandatory advice in a hearing: it stands in the meeting's place (domain/05). */
public record Statement(LocalDate givenOn, String text) {}
