registration.unregister();
