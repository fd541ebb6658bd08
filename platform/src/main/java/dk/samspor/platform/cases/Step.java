package dk.samspor.platform.cases;

import java.util.List;

/** One line of a case's history while it is being made; who and when are added when it is written. */
record Step(String act, String from, String to, List<String> reasons, String note) {}
