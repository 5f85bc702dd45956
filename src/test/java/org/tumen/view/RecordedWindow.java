package org.tumen.view;

import java.util.ArrayList;
import java.util.List;

/// A window that only notes what it is told to do.
final class RecordedWindow implements WindowActions {
    final List<String> done = new ArrayList<>();
    final RecordedTeaching teaching = new RecordedTeaching(done);
    final RecordedPresenting presenting = new RecordedPresenting(done);

    @Override
    public void openFile() {
        done.add("openFile");
    }

    @Override
    public void export() {
        done.add("export");
    }

    @Override
    public void print() {
        done.add("print");
    }

    @Override
    public void copyPicture() {
        done.add("copyPicture");
    }

    @Override
    public void copyCitations() {
        done.add("copyCitations");
    }

    @Override
    public void focusSearch() {
        done.add("focusSearch");
    }

    @Override
    public void toggleFilter() {
        done.add("toggleFilter");
    }

    @Override
    public void askForDate() {
        done.add("askForDate");
    }

    @Override
    public void readDetails() {
        done.add("readDetails");
    }

    @Override
    public void openCluster() {
        done.add("openCluster");
    }

    @Override
    public void escape() {
        done.add("escape");
    }

    @Override
    public void toggleFullScreen() {
        done.add("toggleFullScreen");
    }

    @Override
    public void showKeys() {
        done.add("showKeys");
    }

    @Override
    public void showAbout() {
        done.add("showAbout");
    }

    @Override
    public void exit() {
        done.add("exit");
    }

    @Override
    public TeachingActions teaching() {
        return teaching;
    }

    @Override
    public PresentingActions presenting() {
        return presenting;
    }
}
