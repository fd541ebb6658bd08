package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.recommendation.Recommendation;
import java.time.LocalDate;

/** A recommendation and the day it was written. */
public record Recommended(LocalDate on, Recommendation recommendation) {}
