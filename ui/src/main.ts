//! Starts the interface: chooses the backend by where it runs, then hands everything to the frame.
import { mount } from 'svelte'
import './shared/tokens.css'
import './shared/base.css'
import App from './app/App.svelte'
import { chooseBackend } from './backend'

const target = document.getElementById('app')
if (target) mount(App, { target, props: { backend: chooseBackend() } })
