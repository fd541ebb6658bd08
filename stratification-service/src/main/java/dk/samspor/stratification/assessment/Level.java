package dk.samspor.stratification.assessment;

import dk.samspor.stratification.model.Text;

/** The levels of training and rehabilitation after discharge. */
public enum Level {
  BASIC("basalt niveau", "the basic level"),
  ADVANCED("avanceret niveau", "the advanced level"),
  SPECIALISED("specialiseret niveau", "the specialised level"),
  SPECIALISED_REHABILITATION("rehabilitering på specialiseret niveau", "rehabilitation at the specialised level");

  private final Text words;

  Level(String danish, String english) {
    words = new Text(danish, english);
  }

  Text words() {
    return words;
  }
}
