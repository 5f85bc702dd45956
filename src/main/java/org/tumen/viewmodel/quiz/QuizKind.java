package org.tumen.viewmodel.quiz;

/// The quizzes that there are.
public enum QuizKind {
    PUT_IN_ORDER("Put in order"), GUESS_THE_DATE("Guess the date");

    private final String title;

    QuizKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
