package dk.samspor.meeting;

import dk.samspor.platform.web.ConstraintCodes;
import dk.samspor.platform.web.ErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What the database has the last word on. */
@ApplicationScoped
class MeetingConstraints implements ConstraintCodes {
  @Override public Map<String, ErrorCode> codes() {
    return Map.of("one_open_team_case", MeetingCode.CASE_ALREADY_OPEN,
        "meeting_slot_pkey", MeetingCode.MEETING_DAY_FULL,
        "coordinator_in_one_place", MeetingCode.COORDINATOR_DOUBLE_BOOKED,
        "one_letter_on_its_way", MeetingCode.LETTER_ON_ITS_WAY,
        "one_booked_consultation_per_case", MeetingCode.CONSULTATION_ALREADY_BOOKED);
  }
}
