package org.tumen.view;

/// What commands do with the window itself.
interface WindowActions {
    void openFile();

    void export();

    void print();

    void copyPicture();

    void copyCitations();

    void focusSearch();

    /// Opens the filter or closes it.
    void toggleFilter();

    void askForDate();

    void readDetails();

    void openCluster();

    void escape();

    void toggleFullScreen();

    void showKeys();

    void showAbout();

    void exit();

    TeachingActions teaching();

    PresentingActions presenting();
}
